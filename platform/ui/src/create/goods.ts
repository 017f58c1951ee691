import type { Money, ProductCard } from '../api';

/** The first price of a product in the money of the record; without one the price is left to the person. */
export function priceIn(product: Pick<ProductCard, 'prices'>, currency: string): Money | undefined {
  return product.prices.find(({ price }) => price.currency === currency)?.price;
}

/** What a line becomes when a product is picked for it. A price that was typed stays when the product has none. */
export function picked(product: ProductCard, currency: string): { name: string; externalId: string; price?: string } {
  const price = priceIn(product, currency);
  return { name: product.name, externalId: product.externalId, ...(price && { price: price.amount }) };
}
