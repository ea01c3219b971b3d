import { Args, FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { NetworkType } from '../networks/network.type.js';
import { ExchangesArgs } from './exchange.input.js';
import { ExchangeType } from './exchange.type.js';

@Resolver(() => NetworkType)
export class NetworkExchangesResolver {
  @FieldResolver(() => [ExchangeType], { description: 'Who lends what to whom, for projects and events of the network: the 300 largest, the most exchanges first. Members see it.' })
  exchanges(@Args() _args: ExchangesArgs): unknown {
    return planned();
  }
}
